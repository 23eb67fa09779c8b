public import ESFProgrammes
public import PolicyCycle

/// What frames a project: its time, its money and the number of its partners, each with its origin.
public struct ProjectFrame: Sendable, Hashable {
  /// From when to when it runs, or nil if unknown.
  public let period: Period?
  /// Its money, or nil if unknown.
  public let budget: Budget?
  /// How many partners it has, or nil if unknown.
  public let partnerCount: PartnerCount?

  package init(period: Period? = nil, budget: Budget? = nil, partnerCount: PartnerCount? = nil) {
    self.period = period
    self.budget = budget
    self.partnerCount = partnerCount
  }

  /// A figure of the frame.
  public enum Figure: String, CaseIterable, Sendable, Hashable {
    /// From when to when.
    case period
    /// The money.
    case budget
    /// The number of partners.
    case partnerCount = "partner-count"
  }

  /// The time in which a project runs.
  public struct Period: Sendable, Hashable {
    /// When it begins.
    public let start: PartialDate
    /// When it ends.
    public let end: PartialDate
    /// From where that is known.
    public let origin: FigureOrigin

    package init(start: PartialDate, end: PartialDate, origin: FigureOrigin) {
      self.start = start
      self.end = end
      self.origin = origin
    }
  }

  /// The money of a project.
  public struct Budget: Sendable, Hashable {
    /// The amount, 0 or more, in the currency.
    public let amount: Double
    /// The currency by its three letters (ISO 4217), such as `EUR`.
    public let currency: String
    /// Whose money it is.
    public let basis: MoneyAmount.Basis
    /// From where that is known.
    public let origin: FigureOrigin

    package init(
      amount: Double, currency: String, basis: MoneyAmount.Basis, origin: FigureOrigin
    ) {
      self.amount = amount
      self.currency = currency
      self.basis = basis
      self.origin = origin
    }
  }

  /// How many partners a project is said to have.
  public struct PartnerCount: Sendable, Hashable {
    /// The number, 1 or more.
    public let number: Int
    /// From where that is known.
    public let origin: FigureOrigin

    package init(number: Int, origin: FigureOrigin) {
      self.number = number
      self.origin = origin
    }
  }

  /// The figures that are stated, each with its origin.
  public var origins: [(figure: Figure, origin: FigureOrigin)] {
    [
      (Figure.period, period?.origin), (.budget, budget?.origin),
      (.partnerCount, partnerCount?.origin),
    ].compactMap { figure, origin in origin.map { (figure, $0) } }
  }
}
