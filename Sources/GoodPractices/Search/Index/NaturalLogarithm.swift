#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#elseif canImport(ucrt)
import ucrt
#endif

/// The only place where this module touches the platform's mathematics.
enum NaturalLogarithm {
  /// The natural logarithm of a number greater than zero.
  static func of(_ number: Double) -> Double { log(number) }
}
