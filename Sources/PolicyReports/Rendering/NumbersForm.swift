/// For whom the numbers of a report are written.
public enum NumbersForm: Sendable, Hashable {
  /// For programs: a row for each number, with a decimal point in every language.
  case data
  /// For a person who opens the file in a spreadsheet.
  ///
  /// Numbers bear the decimal mark of the report's language: a spreadsheet in Italian takes `12.5` for
  /// the twelfth of May. Cells of number columns that show no number stand with an empty value and
  /// with what is shown instead, such as "not shown", in a column of their own. What a sentence says
  /// stands among the remarks, not in the place of a table's name.
  case spreadsheet
}
