package io.paragone.neo4jdata;

import io.micronaut.data.event.EntityEventContext;
import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what happens to visits, and lets nobody called Nobody in. */
@Singleton
class VisitListener implements EntityEventListener<Visit> {
  private final List<String> heard = new CopyOnWriteArrayList<>();

  @Override
  public boolean supports(
      RuntimePersistentEntity<Visit> entity, Class<? extends Annotation> event) {
    return entity.getIntrospection().getBeanType() == Visit.class;
  }

  List<String> heard() {
    return heard;
  }

  @Override
  public boolean prePersist(EntityEventContext<Visit> visit) {
    heard.add("comes " + visit.getEntity().guest());
    return !visit.getEntity().guest().equals("Nobody");
  }

  @Override
  public void postPersist(EntityEventContext<Visit> visit) {
    heard.add("came " + visit.getEntity().guest());
  }

  @Override
  public boolean preUpdate(EntityEventContext<Visit> visit) {
    heard.add("changes " + visit.getEntity().guest());
    return true;
  }

  @Override
  public boolean preRemove(EntityEventContext<Visit> visit) {
    heard.add("goes " + visit.getEntity().guest());
    return true;
  }

  @Override
  public void postLoad(EntityEventContext<Visit> visit) {
    heard.add("seen " + visit.getEntity().guest());
  }
}
