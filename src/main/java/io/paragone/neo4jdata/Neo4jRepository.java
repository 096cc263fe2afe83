package io.paragone.neo4jdata;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.annotation.RepositoryConfiguration;
import io.paragone.neo4jdata.processor.CypherQueryBuilder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a Micronaut Data repository over Neo4j.
 *
 * <p>An entity is one node: {@code @MappedEntity("Contender:Method")} names its labels (without a
 * value the class's simple name is the label), {@code @Id} the property it is found by, which needs
 * a uniqueness constraint, and {@code @MappedProperty("abstract")} a property that is called
 * otherwise than in Java. Associations are refused: relationships are read and written by queries.
 *
 * <ul>
 *   <li>{@code save} and {@code saveAll} merge on the id, all entities in one statement; a null
 *       removes the property, properties the entity does not know stay.
 *   <li>{@code update} of a node that is not there throws {@link
 *       io.micronaut.data.exceptions.OptimisticLockException}; updates and deletes that return a
 *       number return how many nodes they found.
 *   <li>{@code delete} takes the node's relationships with it.
 *   <li>{@code @Query} is plain Cypher with {@code $name} for a method parameter; a list, an entity
 *       or a record may be one. A statement that writes is recognised by its clauses and answers
 *       with a number: what it returns if that is one number, else how many nodes, relationships,
 *       labels and properties it changed. See {@link WriteQuery} for one that returns rows.
 *   <li>A method that returns one thing gives the first row where there are several.
 *   <li>Reads run in read transactions, writes in write transactions that are tried again after a
 *       transient failure; within {@code @Transactional} all run in that one transaction. A write
 *       within {@code @Transactional(readOnly = true)} fails.
 *   <li>A {@code Stream} gives rows as they come within {@code @Transactional}, and must be used up
 *       before it ends; outside it is read in whole first.
 *   <li>The driver's exceptions come as {@link io.micronaut.data.exceptions.DataAccessException},
 *       an unreachable server as {@link
 *       io.micronaut.data.exceptions.DataAccessResourceFailureException}.
 * </ul>
 *
 * <p>Needs a bean of type {@code org.neo4j.driver.Driver}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@RepositoryConfiguration(
    queryBuilder = CypherQueryBuilder.class,
    operations = Neo4jRepositoryOperations.class)
@Repository
public @interface Neo4jRepository {}
