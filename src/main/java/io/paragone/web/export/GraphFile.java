package io.paragone.web.export;

import io.paragone.graph.ExportedClaim;
import io.paragone.graph.ExportedContender;
import java.io.IOException;

/**
 * Writes one file, piece by piece, in this order: begin, contenders, the end of these, claims, end.
 */
interface GraphFile {

  void begin() throws IOException;

  void contender(ExportedContender contender) throws IOException;

  /** All contenders are written. */
  void endOfContenders() throws IOException;

  void claim(ExportedClaim claim) throws IOException;

  void end() throws IOException;
}
