package io.paragone.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which an embedded graph lives, and what processes agree on through it: who runs the
 * server (a lock that dies with its holder), the server's password (readable by the owner alone),
 * and the Bolt address of a running service.
 */
final class DataFolder {

  private final Path folder;

  DataFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Path path() {
    return folder;
  }

  Path database() {
    return folder.resolve("neo4j");
  }

  /** Takes the right to run the server here; empty while another process or thread has it. */
  Optional<FileLock> tryLock() {
    try {
      Files.createDirectories(folder);
      var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = null;
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException heldByThisProcess) {
        // no lock, like one held by another process
      }
      if (lock == null) {
        channel.close();
      }
      return Optional.ofNullable(lock);
    } catch (IOException e) {
      throw new GraphUnavailableException(
          "cannot use the data folder "
              + folder
              + ": "
              + GraphUnavailableException.rootMessage(e)
              + " (PARAGONE_DATA names another)",
          e);
    }
  }

  /** The server's password, made at the first call and kept. */
  String password() {
    var file = folder.resolve("password");
    try {
      if (!Files.exists(file)) {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        try {
          Files.writeString(
              Files.createFile(file, forOwnerOnly()), HexFormat.of().formatHex(bytes));
        } catch (FileAlreadyExistsException madeMeanwhile) {
          return Files.readString(file).strip();
        }
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells other processes where the service's server listens. */
  void publish(String uri) {
    try {
      Files.writeString(folder.resolve("bolt"), uri);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void unpublish() {
    try {
      Files.deleteIfExists(folder.resolve("bolt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a running service's server listens, null where none says so. */
  @Nullable String published() {
    try {
      var file = folder.resolve("bolt");
      return Files.exists(file) ? Files.readString(file).strip() : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static FileAttribute<?>[] forOwnerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
