package org.whoseword.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.whoseword.intake.Arrival;
import org.whoseword.intake.Given;
import org.whoseword.intake.Intake;

/**
 * Reads a web archive of so many megabytes (1,024 unless said), which is made while it is read, and
 * tells how many pages it held and what they took. Run it with -Xmx512m: memory must not grow with
 * the archive.
 */
public final class WarcMemory {

  private WarcMemory() {}

  public static void main(String[] args) {
    long bytes = (args.length == 0 ? 1024 : Long.parseLong(args[0])) << 20;
    long[] counts = new long[2];
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    new Intake(Given.NOTHING, new Archive(bytes))
        .read("-", arrival -> counts[arrival instanceof Arrival.Accepted ? 0 : 1]++);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        "%d MiB, %d pages read, %d refused, %.1f s of processor time, heap of at most %d MiB%n",
        bytes >> 20,
        counts[0],
        counts[1],
        seconds,
        java.lang.Runtime.getRuntime().maxMemory() >> 20);
  }

  /** Records of some 60 KB, each a page of its own number. */
  private static final class Archive extends InputStream {

    private final long whole;
    private long made;
    private int number;
    private byte[] record = new byte[0];
    private int at;

    Archive(long whole) {
      this.whole = whole;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at == record.length) {
        if (made >= whole) {
          return -1;
        }
        record = record(number++);
        made += record.length;
        at = 0;
      }
      int count = Math.min(length, record.length - at);
      System.arraycopy(record, at, into, from, count);
      at += count;
      return count;
    }

    private static byte[] record(int number) {
      StringBuilder page = new StringBuilder("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
      page.append("<html><head><title>Report ").append(number).append("</title></head><body>");
      page.append("<nav><ul>").append("<li><a href='/section'>Section</a></li>".repeat(600));
      page.append("</ul></nav><article>");
      for (int i = 0; i < 40; i++) {
        page.append("<p>The army left town ").append(number).append(" on Monday, the governor of ");
        page.append("district ").append(i).append(" told reporters in the capital.</p>\n");
      }
      page.append("</article><footer>").append("<p><a href='/x'>About</a></p>".repeat(900));
      byte[] block =
          page.append("</footer></body></html>").toString().getBytes(StandardCharsets.UTF_8);
      String header =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/"
              + number
              + "\r\nWARC-Date: 2024-05-03T08:15:00Z\r\n"
              + "WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
              + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
              + block.length
              + "\r\n\r\n";
      return (header + new String(block, StandardCharsets.UTF_8) + "\r\n\r\n")
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
