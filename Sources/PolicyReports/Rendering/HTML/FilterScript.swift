import StructuredText

/// The one script of the pages: it narrows the cards by words and facets.
///
/// It is a constant, so that the page's security policy can name it by its digest; nothing from records
/// enters it.
enum FilterScript {
  static let text = """
    (function () {
      "use strict";
      var box = document.getElementById("filter");
      var words = document.getElementById("filter-words");
      var clear = document.getElementById("filter-clear");
      var count = document.getElementById("filter-count");
      if (!box || !words || !clear || !count) { return; }
      var selects = Array.from(box.querySelectorAll("select"));
      var fold = function (text) {
        return text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
      };
      var cards = Array.from(document.querySelectorAll(".card")).map(function (card) {
        return { element: card, text: fold(card.textContent + " " + card.getAttribute("data-words")) };
      });
      var sections = Array.from(document.querySelectorAll("section")).filter(function (section) {
        return section.querySelector(".card");
      });
      var phase = box.querySelector("select[data-facet=phase]");
      var none = document.getElementById("filter-none");
      var whole = document.getElementById("by-criterion");
      var anchor = whole ? whole.parentElement : null;
      function apply() {
        var asked = fold(words.value).split(/\\s+/).filter(Boolean);
        var shown = 0;
        cards.forEach(function (card) {
          var fits = asked.every(function (word) { return card.text.indexOf(word) >= 0; })
            && selects.every(function (select) {
              var own = card.element.getAttribute("data-" + select.dataset.facet) || "";
              return !select.value || own.indexOf("|" + select.value + "|") >= 0;
            });
          card.element.hidden = !fits;
          if (fits) { shown += 1; }
        });
        sections.forEach(function (section) {
          section.hidden = !section.querySelector(".card:not([hidden])");
        });
        // The section of the phase that was asked for comes first.
        sections.slice().sort(function (one, other) {
          var first = function (section) {
            return phase && section.querySelector("h2").id === "phase-" + phase.value ? 0 : 1;
          };
          return first(one) - first(other);
        }).forEach(function (section) { section.parentNode.insertBefore(section, anchor); });
        if (none) { none.hidden = shown > 0; }
        if (whole) { whole.parentElement.hidden = shown < cards.length; }
        count.textContent = shown;
      }
      words.addEventListener("input", apply);
      selects.forEach(function (select) { select.addEventListener("change", apply); });
      clear.addEventListener("click", function () {
        words.value = "";
        selects.forEach(function (select) { select.value = ""; });
        apply();
        words.focus();
      });
      box.hidden = false;
      window.addEventListener("pageshow", apply);
      apply();
    })();
    """

  /// The digest of the text, as the policy wants it.
  static let digest = SHA256.base64(of: Array(text.utf8))
}
