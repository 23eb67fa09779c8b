public import GoodPractices

extension StoreFolder {
  /// The contacts whose practice was deleted or is not there.
  ///
  /// Importing the deletion of a practice does not delete whom to ask about it: the program asks first.
  /// A practice whose file cannot be used is there all the same.
  ///
  /// - Parameters:
  ///   - contents: What the folder holds.
  ///   - shipped: The shipped practices, whose contacts may stand in the folder without them.
  /// - Returns: The places of the contacts, by identifier.
  public func orphanedContacts(
    in contents: StoreContents, shipped: [PracticeRecord] = []
  ) -> [RecordPlace] {
    let known = Set(shipped.map(\.id))
    let unusable = Set(contents.leftAlone.compactMap(\.place))
    let isComplete = !contents.leftAlone.contains {
      $0.path == RecordKind.practices.rawValue && $0.reason == .beyondCount
    }
    return contents.live(.contacts).map(\.id).filter { id in
      let practice = RecordPlace(.practices, id)
      if known.contains(id.text) || unusable.contains(practice) { return false }
      guard let record = contents.records[practice] else { return isComplete }
      return record.isDeleted
    }.map { RecordPlace(.contacts, $0) }
  }
}
