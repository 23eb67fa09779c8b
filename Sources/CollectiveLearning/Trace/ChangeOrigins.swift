public import PolicyCycle

/// From what the changes of an instrument or of a territory come, as far as it is recorded.
public struct ChangeOrigins: Sendable {
  /// What was asked about.
  public let scope: Scope
  /// The changes, each with what it goes back to.
  public let changes: [Origin<PolicyChange>]
  /// The pilot actions in the territory, each with what it goes back to; none for an instrument.
  public let pilots: [Origin<LearningActivity>]
  /// For an instrument: changes of other instruments in its territory.
  public let changesOfOthers: [PolicyChange]

  /// Whether nothing is recorded: neither a change nor a pilot.
  public var isEmpty: Bool { changes.isEmpty && pilots.isEmpty }

  /// What origins are asked about.
  public enum Scope: Sendable, Hashable {
    /// One instrument.
    case instrument(ProjectInstrument)
    /// A territory, with what lies in it and what it lies in.
    case territory(TerritoryCode)
  }

  /// A change or a pilot with what it goes back to.
  public struct Origin<Subject: Sendable>: Sendable {
    /// The change or the pilot.
    public let subject: Subject
    /// What it goes back to.
    public let trace: LearningTrace
  }
}

extension LearningProject {
  /// From what the changes of an instrument come.
  ///
  /// - Parameter id: The instrument, by its identifier.
  /// - Returns: The changes with their origins; empty if none is recorded.
  /// - Throws: ``UnknownInstrument`` if neither the library nor the record holds it.
  public func origins(ofInstrument id: String) throws(UnknownInstrument) -> ChangeOrigins {
    let instrument = try instrument(id)
    return ChangeOrigins(
      scope: .instrument(instrument),
      changes: changes.filter { $0.instrument == id }.map(origin), pilots: [],
      changesOfOthers: changes.filter {
        $0.instrument != id && $0.territory.overlaps(instrument.territory)
      })
  }

  /// From what the changes and pilots of a territory come.
  ///
  /// - Parameter territory: The territory; regions in it and around it count too, so that a change of a
  ///   regional programme is found for its towns, and that of a town for its region.
  /// - Returns: The changes and pilots with their origins; empty if none is recorded.
  public func origins(in territory: TerritoryCode) -> ChangeOrigins {
    ChangeOrigins(
      scope: .territory(territory),
      changes: changes.filter { $0.territory.overlaps(territory) }.map(origin),
      pilots: pilots.filter { $0.territory?.overlaps(territory) ?? false }.map {
        ChangeOrigins.Origin(subject: $0, trace: trace(backFromActivity: $0.id))
      }, changesOfOthers: [])
  }

  private func origin(of change: PolicyChange) -> ChangeOrigins.Origin<PolicyChange> {
    ChangeOrigins.Origin(subject: change, trace: trace(backFromChange: change.id))
  }
}
