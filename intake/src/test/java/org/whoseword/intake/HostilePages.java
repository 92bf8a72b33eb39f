package org.whoseword.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages that are too deep, too long, or of too many parts. */
final class HostilePages {

  private final HostileFiles files;

  private HostilePages(HostileFiles files) {
    this.files = files;
  }

  static void into(HostileFiles files) {
    HostilePages made = new HostilePages(files);
    made.deepPages();
    made.longPages();
    made.manyPages();
  }

  private void deepPages() {
    for (String tag :
        List.of(
            "b",
            "div",
            "p",
            "table",
            "ul",
            "a",
            "font",
            "span",
            "blockquote",
            "form",
            "select",
            "svg",
            "math",
            "template",
            "article",
            "h1",
            "button",
            "noscript",
            "x-y",
            "li",
            "dl",
            "frameset",
            "iframe",
            "object",
            "ruby")) {
      String open = tag.equals("table") ? "<table><tr><td>" : "<" + tag + ">";
      boolean slow = List.of("b", "div", "table", "a", "button", "form").contains(tag);
      for (int depth : List.of(500, slow ? 60_000 : 5_000, 2_000, 10_000_000)) {
        files.text(
            "deep-" + tag + "-" + depth + ".html",
            () -> "<html><body>" + open.repeat(depth) + HostileFiles.STORY);
      }
    }
  }

  private void longPages() {
    String big = "x".repeat(1 << 20);
    for (int mega : List.of(1, 15, 100)) {
      for (String attribute : List.of("class", "id", "href", "content", "datetime", "role")) {
        files.text(
            "attribute-" + attribute + "-" + mega + ".html",
            () ->
                "<html><body><p "
                    + attribute
                    + "=\""
                    + big.repeat(mega)
                    + "\">"
                    + HostileFiles.STORY
                    + "</p>");
      }
    }
    for (Map.Entry<String, String> opened :
        Map.of(
                "comment",
                "<!--",
                "script",
                "<script>",
                "style",
                "<style>",
                "cdata",
                "<![CDATA[",
                "tag",
                "<p ",
                "title",
                "<title>",
                "textarea",
                "<textarea>",
                "doctype",
                "<!doctype ",
                "entity",
                "&#x",
                "ld",
                "<script type='application/ld+json'>")
            .entrySet()) {
      files.text(
          "open-" + opened.getKey() + ".html", () -> "<html>" + opened.getValue() + big.repeat(8));
    }
  }

  private void manyPages() {
    Map<String, String> repeated = new LinkedHashMap<>();
    repeated.put("entities", "&amp;&lt;&bogus;&#0;&#xFFFFFFFF;");
    repeated.put("meta", "<meta name='date' content='2024-13-45'>");
    repeated.put("h1", "<h1>Troops</h1>");
    repeated.put("times", "<h1>T</h1><time datetime='never'>x</time>");
    repeated.put("dates", "<p class='date published'>never</p>");
    repeated.put("comments", "<div class='comments comment-list'>" + HostileFiles.STORY + "</div>");
    repeated.put("links", "<a href='/'>" + HostileFiles.STORY + "</a>");
    repeated.put("ld", "<script type='application/ld+json'>{\"@type\":[</script>");
    repeated.put("attributes", "<p a=1 b=2 c=3 d=4 e=5 f=6 g=7>");
    repeated.put("misnested", "<b><p><i></b></p></i>");
    repeated.put("tables", "<table><b>x</table>");
    repeated.put("quotes", "<div class='share'><blockquote>x</blockquote></div>");
    repeated.put("captions", "<figcaption class='caption'>x");
    repeated.put("classes", "<p class='a-b-c-d-e-f-g'>x</p>");
    repeated.put("brs", "<br>");
    repeated.put("closing", "</p></b></div>");
    repeated.put("forms", "<form><input>");
    repeated.put("nulls", "<\u0000p\u0000>");
    repeated.put("spaces", "<p> \u00a0 \u200b \t </p>");
    for (Map.Entry<String, String> each : repeated.entrySet()) {
      for (int times : List.of(1_000, 20_000, 150_000)) {
        files.text(
            "many-" + each.getKey() + "-" + times + ".html",
            () ->
                "<html><body><article>"
                    + each.getValue().repeat(times)
                    + "<p>"
                    + HostileFiles.STORY);
      }
    }
    for (String json : List.of("[", "{\"@graph\":", "{\"@graph\":[", "{\"a\":[{\"b\":")) {
      files.text(
          "ld-deep-" + json.replaceAll("[^a-z\\[{]", "") + ".html",
          () ->
              "<script type='application/ld+json'>"
                  + json.repeat(200_000)
                  + "</script><p>"
                  + HostileFiles.STORY);
    }
  }
}
