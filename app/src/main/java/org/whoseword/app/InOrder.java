package org.whoseword.app;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does work on many threads and hands what came of it over in the order in which it was given, on
 * the thread that gives it. Whoever gives waits when the work falls behind, so that no more than a
 * few pieces are in memory.
 */
final class InOrder<T> implements AutoCloseable {

  private final ExecutorService workers;
  private final ArrayDeque<Future<T>> waiting = new ArrayDeque<>();
  private final int ahead;
  private final Consumer<T> sink;

  /**
   * @param threads at least 1
   * @param sink is called on the thread that calls this
   */
  InOrder(int threads, Consumer<T> sink) {
    this.workers = Executors.newFixedThreadPool(threads);
    // A few pieces ahead keep every thread busy; more would only fill the memory.
    this.ahead = 4 * threads;
    this.sink = sink;
  }

  /** Gives a piece of work. */
  void add(Supplier<T> work) {
    waiting.add(workers.submit(work::get));
    while (waiting.size() > ahead) {
      handNext();
    }
  }

  /** Hands over all that was given. */
  void finish() {
    while (!waiting.isEmpty()) {
      handNext();
    }
  }

  private void handNext() {
    try {
      sink.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a report could not be read", e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
