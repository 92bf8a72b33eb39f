package org.whoseword.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Accounts in memory, for runs without a store. For one thread at a time. */
public final class MemoryIncidentIndex implements IncidentIndex {

  private static final long UNDATED = Long.MIN_VALUE;

  private final List<Account> accounts = new ArrayList<>();
  private final Postings postings = new Postings();
  private final TreeSet<Long> blocks = new TreeSet<>(List.of(UNDATED));

  @Override
  public int add(Account account) {
    accounts.add(account);
    long block = block(account);
    blocks.add(block);
    return postings.add(account.id(), block, keys(account));
  }

  @Override
  public int size() {
    return accounts.size();
  }

  @Override
  public Account get(int number) {
    return accounts.get(number);
  }

  @Override
  public List<Integer> beside(int number) {
    Account account = accounts.get(number);
    long block = block(account);
    Iterable<Long> around =
        block == UNDATED ? blocks : List.of(block - 1, block, block + 1, UNDATED);
    return postings.beside(number, block, keys(account), around);
  }

  private static long block(Account account) {
    return account.wording().block().orElse(UNDATED);
  }

  /** The type of the event with each place, each name, and each toll and its day. */
  private static long[] keys(Account account) {
    Set<Long> keys = new LinkedHashSet<>();
    keys(account, Hash64.of(account.type().name() + account.real()), keys);
    if (account.isDeadly()) {
      keys(account, Hash64.of("deadly" + account.real()), keys);
    }
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private static void keys(Account account, long type, Set<Long> keys) {
    account.places().stream().sorted().forEach(p -> keys.add(key(type, "place", p)));
    account.names().stream().sorted().forEach(n -> keys.add(key(type, "name", n)));
    account.sides().stream().sorted().forEach(s -> keys.add(key(type, "side", s)));
    for (Reckoning each : account.reckonings()) {
      String toll = each.toll() + " " + each.value() + " " + account.from().orElse(0);
      keys.add(key(type, "toll", toll));
    }
    for (long fingerprint : account.wording().narrative().fingerprints()) {
      keys.add(Hash64.with(type, fingerprint));
    }
  }

  private static long key(long type, String kind, String value) {
    return Hash64.with(Hash64.with(type, Hash64.of(kind)), Hash64.of(value));
  }
}
