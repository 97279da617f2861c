package dev.vett.intranet.article;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The records of what was published. */
public interface Publications extends ListCrudRepository<Publication, Long> {
  /** Returns the latest records, newest first. */
  List<Publication> findTop100ByOrderByIdDesc();
}
