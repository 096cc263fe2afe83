package io.paragone.neo4jdata;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/** Writes down the sessions and statements that go through a driver. */
final class RecordingDriver {
  private final Driver real;
  private final List<String> heard = new ArrayList<>();

  RecordingDriver(Driver real) {
    this.real = real;
  }

  List<String> heard() {
    return heard;
  }

  Driver driver() {
    return proxy(
        Driver.class,
        real,
        (method, arguments) -> {
          if (method.equals("close")) {
            return this; // the real one is closed by whoever opened it
          }
          if (!method.equals("session")) {
            return null;
          }
          SessionConfig config = (SessionConfig) arguments[0];
          heard.add(config.defaultAccessMode().name());
          return session(real.session(config));
        });
  }

  private Session session(Session session) {
    return proxy(
        Session.class,
        session,
        (method, arguments) ->
            switch (method) {
              case "executeRead" -> {
                heard.add(method);
                yield session.executeRead(recording(arguments[0]));
              }
              case "executeWrite" -> {
                heard.add(method);
                yield session.executeWrite(recording(arguments[0]));
              }
              default -> null;
            });
  }

  private TransactionCallback<?> recording(Object work) {
    return transaction ->
        ((TransactionCallback<?>) work)
            .execute(
                proxy(
                    TransactionContext.class,
                    transaction,
                    (method, arguments) -> {
                      if (method.equals("run")) {
                        heard.add((String) arguments[0]);
                      }
                      return null;
                    }));
  }

  private interface Recorder {
    /** What to answer; null passes the call on. */
    @Nullable Object call(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T real, Recorder recorder) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object answer = recorder.call(method.getName(), arguments);
              try {
                return answer != null
                    ? (method.getReturnType() == void.class ? null : answer)
                    : method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
