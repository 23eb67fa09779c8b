/// What is open at one point of a history: the registration, and the operations joined.
struct OpenParticipation {
  /// Whether a registration is open.
  private(set) var isRegistered = false
  /// The operations joined that have not ended.
  private(set) var operations: [EventCode?] = []

  /// Takes the next event, possible or not.
  mutating func take(_ event: ServiceEvent) {
    switch event.kind {
    case .registered: isRegistered = true
    case .left: isRegistered = false
    case .joined: if !operations.contains(event.operation) { operations.append(event.operation) }
    case .ended: operations.removeAll { $0 == event.operation }
    default: break
    }
  }
}
