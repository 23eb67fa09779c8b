extension LearningProject {
  /// What a practice led to: activities, pilots with their records, policy changes.
  ///
  /// - Parameter id: The practice, by its identifier.
  /// - Returns: The trace; empty if the record names the practice nowhere.
  public func trace(ofPractice id: String) -> LearningTrace {
    trace(.practice(id), isForward: true)
  }

  /// What a change goes back to: activities and practices.
  ///
  /// - Parameter id: The change, by its identifier.
  /// - Returns: The trace; empty if the record names nothing that led to it.
  public func trace(backFromChange id: String) -> LearningTrace {
    trace(.change(id), isForward: false)
  }

  /// What an activity goes back to: the practices that were shown or tried, and where those come from.
  ///
  /// - Parameter id: The activity, by its identifier.
  /// - Returns: The trace; empty if the record names no practice of it.
  public func trace(backFromActivity id: String) -> LearningTrace {
    trace(.activity(id), isForward: false)
  }

  private func trace(_ start: LearningNode, isForward: Bool) -> LearningTrace {
    LearningTrace(
      start: start, isForward: isForward,
      found: LearningGraph(self, reversed: !isForward).reached(from: start))
  }
}
