/// Which documents each word occurs in, and where: flat arrays, word after word in the order of the
/// dictionary.
///
/// A posting is one word in one document.
struct PostingLists: Sendable {
  /// Where the postings of each word begin, and the end of the last.
  private let wordStarts: [Int]
  /// The document of each posting, rising within a word.
  private let documents: [UInt32]
  /// Where the positions of each posting begin, and the end of the last.
  private let positionStarts: [UInt32]
  /// All positions (see ``WordPosition``), rising within a posting.
  private let positions: [UInt32]

  /// The lists of a stream of words.
  ///
  /// - Parameters:
  ///   - stream: The words as they were met, document after document.
  ///   - order: The numbers of the words in the order of the dictionary.
  init(_ stream: WordStream, order: [Int]) {
    var (wordStarts, firstPositions) = ([0], [0])
    var (nextPosting, nextPosition) = (stream.postingCounts, stream.wordCounts)
    for number in order {
      nextPosting[number] = wordStarts[wordStarts.count - 1]
      nextPosition[number] = firstPositions[firstPositions.count - 1]
      wordStarts.append(nextPosting[number] + stream.postingCounts[number])
      firstPositions.append(nextPosition[number] + stream.wordCounts[number])
    }
    var documents = [UInt32](repeating: 0, count: wordStarts[wordStarts.count - 1])
    var positionStarts = [UInt32](repeating: 0, count: documents.count + 1)
    var positions = [UInt32](repeating: 0, count: stream.positions.count)
    var lastDocument = [Int](repeating: -1, count: order.count)
    var place = 0
    for (document, length) in stream.lengths.enumerated() {
      for _ in 0..<length {
        let number = Int(stream.numbers[place])
        if lastDocument[number] != document {
          lastDocument[number] = document
          documents[nextPosting[number]] = UInt32(document)
          positionStarts[nextPosting[number]] = UInt32(nextPosition[number])
          nextPosting[number] += 1
        }
        positions[nextPosition[number]] = stream.positions[place]
        nextPosition[number] += 1
        place += 1
      }
    }
    positionStarts[documents.count] = UInt32(positions.count)
    self.wordStarts = wordStarts
    self.documents = documents
    self.positionStarts = positionStarts
    self.positions = positions
  }

  /// The postings of the word at a place of the dictionary.
  func postings(ofWord word: Int) -> Range<Int> { wordStarts[word]..<wordStarts[word + 1] }

  /// The document of a posting.
  func document(of posting: Int) -> Int { Int(documents[posting]) }

  /// The positions of a posting.
  func positions(of posting: Int) -> ArraySlice<UInt32> {
    positions[Int(positionStarts[posting])..<Int(positionStarts[posting + 1])]
  }

  /// The occurrences of a posting, each with the weight of its field.
  func frequency(of posting: Int, weights: [Double]) -> Double {
    var sum = 0.0
    for place in Int(positionStarts[posting])..<Int(positionStarts[posting + 1]) {
      sum += weights[WordPosition.field(of: positions[place])]
    }
    return sum
  }

  /// The first posting from a place on whose document is not before the one given.
  ///
  /// Steps double until they are too wide: cheap for a near posting and for a far one.
  func posting(from start: Int, to end: Int, reaching document: Int) -> Int {
    var (low, step) = (start, 1)
    while low + step < end, documents[low + step] < document {
      low += step
      step *= 2
    }
    var high = min(end, low + step)
    while low < high {
      let middle = low + (high - low) / 2
      if documents[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
