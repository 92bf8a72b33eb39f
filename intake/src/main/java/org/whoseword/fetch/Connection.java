package org.whoseword.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.whoseword.fetch.Answer.Body;
import org.whoseword.fetch.Answer.Failure;
import org.whoseword.fetch.Answer.Redirect;
import org.whoseword.fetch.Answer.Unchanged;
import org.whoseword.fetch.Answer.Version;
import org.whoseword.intake.Served;

/**
 * One request, one answer. A host's name is looked up once, its addresses are checked, and the
 * connection goes to what was checked: a name that changes its mind in between gains nothing. No
 * proxy, cookie or password of this machine is ever used.
 */
final class Connection implements AutoCloseable {

  /** Looks up a host's addresses. */
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** A host that has an address which must not be asked. */
  private static final class Forbidden extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    Forbidden(String host, InetAddress address) {
      super(host + " is " + address.getHostAddress());
    }
  }

  private final FetchSettings settings;
  private final CloseableHttpClient client;
  private final Timer deadlines = new Timer("whoseword-deadlines", true);

  Connection(FetchSettings settings, Lookup lookup) {
    this.settings = settings;
    Timeout quiet = Timeout.of(settings.connect());
    PoolingHttpClientConnectionManager connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(resolver(settings, lookup))
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setConnectTimeout(quiet).setSocketTimeout(quiet).build())
            .build();
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections)
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(quiet).build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .setUserAgent(settings.agent())
            .build();
  }

  private static DnsResolver resolver(FetchSettings settings, Lookup lookup) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookup.of(host);
        for (InetAddress address : addresses) {
          if (!settings.privateAddresses() && !Addresses.isPublic(address)) {
            throw new Forbidden(host, address);
          }
        }
        return addresses;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  /** Asks once; redirects are answers. */
  Answer ask(URI address, Version known) {
    HttpGet request = new HttpGet(address);
    known.etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
    known.modified().ifPresent(date -> request.setHeader("If-Modified-Since", date));
    AtomicBoolean late = new AtomicBoolean();
    TimerTask deadline =
        new TimerTask() {
          @Override
          public void run() {
            late.set(true);
            request.abort();
          }
        };
    deadlines.schedule(deadline, settings.whole().toMillis());
    // Not the handler's way, which would read a body to its end however long it is.
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      return answer(address, response);
    } catch (Forbidden forbidden) {
      return Failure.lasting(
          "fetch.forbidden", forbidden.getMessage() + ", an address that is not public: not asked");
    } catch (UnknownHostException unknown) {
      return Failure.passing("fetch.failed", "no such host: " + address.getHost());
    } catch (InterruptedIOException slow) {
      return Failure.passing("fetch.timeout", "no answer in time");
    } catch (IOException broken) {
      return late.get()
          ? Failure.passing("fetch.timeout", "not done within " + seconds(settings.whole()))
          : Failure.passing("fetch.failed", "the connection failed: " + why(broken));
    } finally {
      deadline.cancel();
    }
  }

  private Answer answer(URI address, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    return switch (status) {
      case 200 -> body(address, response);
      case 304 -> new Unchanged();
      case 301, 302, 303, 307, 308 -> redirect(address, response);
      case 429, 503 -> new Failure("fetch.busy", "answered " + status, true, after(response));
      case 408, 500, 502, 504 -> Failure.passing("fetch.status", "answered " + status);
      default -> Failure.lasting("fetch.status", "answered " + status);
    };
  }

  private static Answer redirect(URI address, HttpResponse response) {
    Optional<URI> to = header(response, "Location").flatMap(link -> Url.resolve(address, link));
    return to.isPresent()
        ? new Redirect(to.get())
        : Failure.lasting("fetch.redirects", "points to no web address");
  }

  private Answer body(URI address, ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return Failure.lasting("fetch.status", "answered nothing");
    }
    if (entity.getContentLength() > settings.largest()) {
      return tooLarge();
    }
    byte[] bytes = entity.getContent().readNBytes(settings.largest() + 1);
    if (bytes.length > settings.largest()) {
      return tooLarge();
    }
    ContentType type = ContentType.parseLenient(entity.getContentType());
    Served served =
        Served.of(
            address.toString(),
            Optional.ofNullable(type).map(ContentType::getMimeType),
            Optional.ofNullable(type).map(known -> known.getParameter("charset")));
    return new Body(
        served, bytes, new Version(header(response, "ETag"), header(response, "Last-Modified")));
  }

  private Failure tooLarge() {
    return Failure.lasting("fetch.too-large", "longer than " + settings.largest() + " bytes");
  }

  private static Optional<String> header(HttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return Optional.ofNullable(header).map(Header::getValue).filter(value -> !value.isBlank());
  }

  /** {@code Retry-After}: seconds, or a date. */
  private static Optional<Duration> after(HttpResponse response) {
    Optional<String> said = header(response, "Retry-After").map(String::strip);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    if (said.get().matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(said.get())));
    }
    try {
      Instant then =
          ZonedDateTime.parse(said.get(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(Instant.now(), then);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeParseException neither) {
      return Optional.empty();
    }
  }

  private static String why(IOException broken) {
    String message = broken.getMessage();
    return message == null ? broken.getClass().getSimpleName() : message;
  }

  private static String seconds(Duration time) {
    return time.toMillis() / 1000.0 + " s";
  }

  @Override
  public void close() throws IOException {
    deadlines.cancel();
    client.close();
  }
}
