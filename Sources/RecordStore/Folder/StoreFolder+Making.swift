import SafeFiles

extension StoreFolder {
  /// Creates an empty store in a folder that is new or empty, or in which making one was broken off.
  ///
  /// - Throws: ``StoreProblem`` if the folder holds anything else, or cannot be written.
  public init(creating path: String) throws(StoreProblem) {
    self.init(unchecked: path)
    if try !make() {
      throw .file(path: path, found: "a library", expected: "a new or empty folder")
    }
  }

  /// Opens a store, or creates it where ``isEmpty(_:)`` is true.
  ///
  /// - Returns: The store, and whether it is new.
  /// - Throws: ``StoreProblem`` if there is a folder with something else in it, or it cannot be written.
  public static func openedOrCreated(
    at path: String
  ) throws(StoreProblem) -> (store: StoreFolder, isNew: Bool) {
    let store = StoreFolder(unchecked: path)
    // Another program may have made it in between.
    if try isEmpty(path), try store.make() { return (store, true) }
    return (try StoreFolder(opening: path), false)
  }

  /// Whether a store can be made at a path: there is no folder yet, or an empty one, or one that holds
  /// nothing but what a program left that was stopped while it made a store.
  ///
  /// - Throws: ``StoreProblem`` if the path cannot be looked at, or is no folder.
  public static func isEmpty(_ path: String) throws(StoreProblem) -> Bool {
    let start = try StoreStart(of: path)
    return start == .missing || start == .unmade
  }

  /// Makes the store; false if it is there already.
  private func make() throws(StoreProblem) -> Bool {
    let start = try StoreStart(of: path)
    if start == .store { return false }
    if let obstacle = start.obstacle(at: path) { throw obstacle }
    try StoreProblem.ofFiles { () throws(FileProblem) in
      try FileReplacement.createFolder(path)
    }
    return try locked { () throws(StoreProblem) in
      let start = try StoreStart(of: path)
      if start == .store { return false }
      if let obstacle = start.obstacle(at: path) { throw obstacle }
      for kind in RecordKind.allCases {
        try StoreProblem.ofFiles { () throws(FileProblem) in
          try FileReplacement.createFolder(folder(of: kind))
        }
      }
      // Last: a folder without it is no store yet.
      try write(StoreSettings().adding(.random(), for: try number()))
      return true
    }
  }
}
