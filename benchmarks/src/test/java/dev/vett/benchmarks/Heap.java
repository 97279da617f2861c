package dev.vett.benchmarks;

import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import java.util.ArrayList;
import java.util.List;

/**
 * What checkers keep on the heap.
 *
 * @param first bytes of the first checker, once it has read drafts in all languages
 * @param further bytes of each checker for another company
 */
record Heap(double first, double further) {
  private static final int COMPANIES = 5;

  static Heap measure(Company company, List<LabelledDrafts> drafts) {
    long empty = Memory.retained();
    List<PostChecker> checkers = new ArrayList<>();
    checkers.add(used(company, drafts));
    long one = Memory.retained();
    for (int i = 0; i < COMPANIES; i++) {
      checkers.add(used(company, drafts));
    }
    long all = Memory.retained();
    checkers.forEach(checker -> checker.check(drafts.get(0).draft()));
    return new Heap(one - empty, (all - one) / (double) COMPANIES);
  }

  private static PostChecker used(Company company, List<LabelledDrafts> drafts) {
    PostChecker checker = PostChecker.builder(company).build();
    for (int i = 0; i < drafts.size(); i += drafts.size() / 50) {
      checker.check(drafts.get(i).draft());
    }
    return checker;
  }
}
