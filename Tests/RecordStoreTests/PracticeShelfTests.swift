import Foundation
import GoodPractices
import PartnerRecords
import PolicyCycle
import StructuredText
import TestSupport
import Testing

@testable import RecordStore

@Suite struct PracticeShelfTests {
  private let rubric: Rubric
  private let shipped: [PracticeRecord]
  private let folder: TemporaryFolder

  init() throws {
    let records = try ShippedRecords.load()
    rubric = records.rubric
    shipped = Array(try records.practiceRecords().prefix(3))
    folder = try TemporaryFolder()
  }

  private func store(_ name: String) throws -> StoreFolder {
    try StoreFolder.openedOrCreated(
      at: folder.url.appending(path: name).path(percentEncoded: false)
    ).store
  }

  private func shelf(_ store: StoreFolder) throws -> PracticeShelf {
    PracticeShelf(try store.contents(), shipped: shipped, rubric: rubric)
  }

  private func edit(_ id: String, _ assignment: String, in store: StoreFolder) throws {
    let entry = try #require(try shelf(store)[id])
    let stated = try #require(PracticeAssignment(assignment))
    let edited = try entry.record.applying(entry.record.edits([stated]), rubric: rubric)
    let read = try entry.stored ?? store.takeIn(entry.record)
    try store.save(edited.value, at: RecordPlace(practice: id), basedOn: read)
  }

  private func exchange(from: StoreFolder, to: StoreFolder) throws {
    let day = try #require(PartialDate("2026-11-28"))
    try to.apply(to.plan(importing: from.bundle(created: day).bundle))
  }

  @Test func `the folder's edition stands in the place of a shipped practice`() throws {
    let store = try store("ana")
    let id = shipped[0].id
    #expect(try shelf(store).entries.map(\.isOwn) == [false, false, false])
    try edit(id, "title=Another", in: store)
    let shelf = try shelf(store)
    #expect(shelf.entries.count == 3)
    #expect(shelf[id]?.isOwn == true)
    #expect(shelf[id]?.record.practice.title == "Another")
    #expect(shelf.library(partnerTerritories: [])[id]?.title == "Another")
  }

  @Test func `a shipped practice whose own edition was deleted is shown as shipped again`() throws {
    let store = try store("ana")
    let id = shipped[0].id
    let place = try RecordPlace(practice: id)
    let gone = try store.delete(place, basedOn: store.takeIn(shipped[0]))
    let entry = try #require(try shelf(store)[id])
    #expect(!entry.isOwn && entry.record == shipped[0])
    #expect(try shelf(store).entries.count == 3)
    // To be edited again, the shipped text comes after the deletion.
    try store.check(saving: shipped[0].value, takingIn: shipped[0])
    #expect(try store.record(at: place) == gone)
    try edit(id, "title=Another", in: store)
    let again = try #require(try shelf(store)[id])
    #expect(again.isOwn && again.record.practice.title == "Another")
    let stored = try #require(again.stored)
    #expect(stored.versions.count == 1 && stored.version.dominates(gone.version))
    #expect(
      stored.versions[0].base?.content.isWritten(like: StoredRecord.content(of: shipped[0].value))
        == true)
    // An own practice that was deleted is gone.
    let own = try Sample.place("own")
    let value = shipped[0].value.with("id", .string("own"))
    try store.delete(own, basedOn: store.save(value, at: own, basedOn: nil))
    #expect(try shelf(store)["own"] == nil)
  }

  @Test func `what is no practice is told and stops nothing`() throws {
    let store = try store("ana")
    try store.save(
      try Sample.value(#"{"id": "odd", "title": 7}"#), at: Sample.place("odd"), basedOn: nil)
    let shelf = try shelf(store)
    #expect(shelf.entries.count == 3)
    #expect(shelf.unreadable.count == 1)
    #expect(shelf.unreadable.first?.description.contains("practices/odd.json") == true)
  }

  @Test func `all take in the same version, and only where there is no own edition`() throws {
    let (ana, ben) = (try store("ana"), try store("ben"))
    let first = try ana.takeIn(shipped[0])
    #expect(try ben.takeIn(shipped[0]) == first)
    for practice in [shipped[0], try retitled(shipped[0])] {
      let check = Refusal.of { try ana.check(saving: practice.value, takingIn: practice) }
      #expect(check == .changedMeanwhile)
      #expect(Refusal.of { try ana.takeIn(practice) } == .changedMeanwhile)
    }
    #expect(try ana.record(at: RecordPlace(practice: shipped[0].id)) == first)
  }

  private func retitled(_ practice: PracticeRecord) throws -> PracticeRecord {
    let stated = try #require(PracticeAssignment("title=As shipped before"))
    return try practice.applying(practice.edits([stated]), rubric: rubric)
  }

  @Test func `an own edition of another shipped text is told`() throws {
    let store = try store("ana")
    let old = try retitled(shipped[0])
    try store.takeIn(old)
    try edit(shipped[1].id, "title=Another", in: store)
    let own = try Sample.place("own")
    try store.save(shipped[0].value.with("id", .string("own")), at: own, basedOn: nil)
    let before = try shelf(store)
    #expect(before.entries.filter(\.isShippedTextNewer).map(\.id) == [shipped[0].id])
    // Once the present text is taken in, by a colleague, it is no longer told.
    let ben = try self.store("ben")
    try ben.takeIn(shipped[0])
    try exchange(from: ben, to: store)
    #expect(try shelf(store).entries.allSatisfy { !$0.isShippedTextNewer })
  }

  @Test func `edits of one shipped practice have the shipped text as ancestor`() throws {
    let (ana, ben) = (try store("ana"), try store("ben"))
    let id = shipped[0].id
    try edit(id, "challenges=Few drivers.", in: ana)
    try edit(id, "location=Small towns", in: ben)
    try exchange(from: ben, to: ana)
    let stored = try #require(try shelf(ana)[id]?.stored)
    let view = ConflictView(stored, seenFrom: try ana.replica())
    #expect(view.ownSide == 0)
    #expect(view.base?.content.isWritten(like: StoredRecord.content(of: shipped[0].value)) == true)
    #expect(Set(view.fields.map(\.path)).isSuperset(of: ["challenges", "location"]))
    #expect(view.fields.allSatisfy { $0.proposal != nil })
    let settled = try view.settledPractice(
      by: [:], who: "Office", on: #require(PartialDate("2026-11-28")), rubric: rubric)
    #expect(settled.practice.challenges == "Few drivers.")
    #expect(settled.practice.location == "Small towns")
  }

  @Test func `the own side comes first, whatever the order of the versions`() throws {
    for name in ["a", "b", "c", "d", "e", "f"] {
      let (ana, ben) = (try store("ana" + name), try store("ben" + name))
      let id = shipped[0].id
      try edit(id, "title=Ana", in: ana)
      try edit(id, "title=Ben", in: ben)
      try exchange(from: ben, to: ana)
      try exchange(from: ana, to: ben)
      for (store, title) in [(ana, "Ana"), (ben, "Ben")] {
        let stored = try #require(try shelf(store)[id]?.stored)
        let view = ConflictView(stored, seenFrom: try store.replica())
        #expect(view.sides.first?.content?.member("title")?.text == title)
        let kept = try view.settledPractice(
          by: ["title": .side(0)], who: "Office", on: #require(PartialDate("2026-11-28")),
          rubric: rubric)
        #expect(kept.practice.title == title)
      }
    }
  }

  @Test func `a contact keeps members that a newer release has added`() throws {
    let store = try store("ana")
    let id = shipped[0].id
    let place = try RecordPlace(.contacts, practice: id)
    let contact = PracticeContact(practice: id, name: "Office", email: "a@b.eu")
    try store.save(contact, ofPractice: id, basedOn: nil)
    #expect(try store.contact(ofPractice: id) == contact)
    let read = try #require(try store.record(at: place))
    var members = try #require(read.content).members
    members.append(.init("pronouns", .string("they")))
    let newer = try store.save(.object(members), at: place, basedOn: read)
    try store.save(
      PracticeContact(practice: id, name: "Other office"), ofPractice: id, basedOn: newer)
    let now = try #require(try store.record(at: place))
    #expect(now.content?["pronouns"] == .string("they"))
    #expect(now.content?["email"] == nil)
    try store.save(nil, ofPractice: id, basedOn: now)
    #expect(try store.contact(ofPractice: id) == nil)
  }
}
