package io.paragone.neo4jdata.processor;

/** A repository method that cannot be said in Cypher; the message names the part. */
public final class CypherException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CypherException(String message) {
    super(message);
  }
}
