/// A table whose cells keep their numbers, so that every renderer and the CSV show the same ones.
package struct ReportTable: Sendable, Hashable {
  package let caption: RichText
  package let columns: [Column]
  package let rows: [Row]

  package init(caption: RichText, columns: [Column], rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// Whether it holds words besides the names of its rows: its cells then stand below each other on a
  /// narrow page.
  package var hasWords: Bool { columns.dropFirst().contains { !$0.isNumeric } }

  /// A column.
  package struct Column: Sendable, Hashable {
    package let title: String
    /// Whether its cells stand to the right.
    package let isNumeric: Bool
    /// Whether its words say nothing without the title, such as yes and no.
    package let needsTitle: Bool

    package init(_ title: String, isNumeric: Bool = false, needsTitle: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
      self.needsTitle = needsTitle
    }

    package static func number(_ title: String) -> Column { Column(title, isNumeric: true) }
  }

  /// A row; its first cell names it.
  package struct Row: Sendable, Hashable {
    package let cells: [Cell]
    /// Whether its one cell is a heading for the rows that follow.
    package let isHeading: Bool

    package init(_ cells: [Cell]) {
      self.cells = cells
      isHeading = false
    }

    package init(heading: RichText) {
      cells = [Cell(heading)]
      isHeading = true
    }
  }

  /// A cell.
  package struct Cell: Sendable, Hashable {
    package let text: RichText
    /// The number the cell shows, unrounded.
    package let value: Double?
    /// The unit of the number; empty for a plain count.
    package let unit: String
    /// The ends of the number's interval, in its unit.
    package let ends: ClosedRange<Double>?
    package let strip: LevelStrip?
    /// How dark the cell is shaded, 0 to 1; the number itself always stands in it.
    package let shade: Double?

    package init(
      _ text: RichText, value: Double? = nil, unit: String = "", ends: ClosedRange<Double>? = nil,
      strip: LevelStrip? = nil, shade: Double? = nil
    ) {
      self.text = text
      self.value = value
      self.unit = unit
      self.ends = ends
      self.strip = strip
      self.shade = shade
    }

    /// A count.
    package static func count(_ number: Int) -> Cell {
      Cell(.own("\(number)"), value: Double(number))
    }

    package static func own(_ text: String) -> Cell { Cell(.own(text)) }

    package static func record(_ text: String?) -> Cell { Cell(.record(text ?? "")) }
  }
}

/// The levels of one criterion on the scale from 0 to 5, drawn beside their numbers.
package struct LevelStrip: Sendable, Hashable {
  package let demonstrated: Int
  package let possible: Int
  package let frontier: Int
}
