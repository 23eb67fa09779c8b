/// A way of breaking an allocation down: each dimension divides the same money anew.
///
/// Amounts of different dimensions are therefore never added. Tables 4 to 8 of the programme hold
/// the five of ESF+ (section numbers recalled, Annex V of Regulation (EU) 2021/1060).
public enum AllocationDimension: Sendable, Hashable {
  /// What is done: intervention fields such as 136 (table 4).
  case interventionField
  /// Grants, loans and so on (table 5).
  case formOfSupport
  /// Territorial tool and kind of territory (table 6).
  case territorialDelivery
  /// The sector of the economy.
  case economicActivity
  /// ESF+ secondary themes (table 7).
  case secondaryThemes
  /// Gender equality (table 8).
  case genderEquality
  /// Types of intervention of the maritime fund.
  case interventionType
  /// Types of action of the internal security fund.
  case typeOfAction
  /// A dimension that this release does not know, by its name in the file.
  case other(String)

  /// A dimension from its name in the file.
  public init(name: String) {
    let folded = CellText.folded(name)
    let known = AllocationDimension.starts.first { folded.hasPrefix($0.start) }
    self = known?.dimension ?? .other(CellText.trimmed(name))
  }

  /// The name as the open data have it.
  public var name: String {
    switch self {
    case .interventionField: "Intervention Field"
    case .formOfSupport: "Form of Support"
    case .territorialDelivery: "Territorial delivery mechanism / territorial focus"
    case .economicActivity: "Economic Activity"
    case .secondaryThemes: "ESF Secondary Themes"
    case .genderEquality: "Gender Equality"
    case .interventionType: "Intervention Type"
    case .typeOfAction: "Type of Action ISF"
    case .other(let name): name
    }
  }

  /// Whether the dimension divides an allocation without remainder or overlap, so that its rows add
  /// up to the allocation (recalled).
  ///
  /// Secondary themes may overlap: their sum can exceed the allocation.
  public var dividesAllocation: Bool {
    switch self {
    case .interventionField, .formOfSupport, .territorialDelivery, .economicActivity,
      .genderEquality:
      true
    case .secondaryThemes, .interventionType, .typeOfAction, .other: false
    }
  }

  /// The dimensions of ESF+ that divide an allocation, the one to rely on first.
  ///
  /// Economic activity is no table of ESF+ programmes and is left out.
  static let dividing: [AllocationDimension] = [
    .interventionField, .formOfSupport, .territorialDelivery, .genderEquality,
  ]

  private static let starts: [(start: String, dimension: AllocationDimension)] = [
    ("intervention field", .interventionField), ("form of support", .formOfSupport),
    ("form of financing", .formOfSupport), ("territorial delivery", .territorialDelivery),
    ("economic activity", .economicActivity), ("esf secondary theme", .secondaryThemes),
    ("esf+ secondary theme", .secondaryThemes), ("gender equality", .genderEquality),
    ("intervention type", .interventionType), ("type of action", .typeOfAction),
  ]

  /// A code with the zero that a spreadsheet has taken from it: codes of all dimensions but the
  /// field have two digits.
  func restored(code: String) -> String {
    let isShort = code.utf8.count == 1 && code.utf8.allSatisfy { 48...57 ~= $0 }
    switch self {
    case .formOfSupport, .territorialDelivery, .economicActivity, .secondaryThemes, .genderEquality:
      return isShort ? "0" + code : code
    case .interventionField, .interventionType, .typeOfAction, .other: return code
    }
  }
}
