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
package enum Platform {
  package static func exp(_ x: Double) -> Double {
    #if canImport(Glibc)
    Glibc.exp(x)
    #elseif canImport(Musl)
    Musl.exp(x)
    #elseif canImport(Darwin)
    Darwin.exp(x)
    #else
    ucrt.exp(x)
    #endif
  }

  package static func log(_ x: Double) -> Double {
    #if canImport(Glibc)
    Glibc.log(x)
    #elseif canImport(Musl)
    Musl.log(x)
    #elseif canImport(Darwin)
    Darwin.log(x)
    #else
    ucrt.log(x)
    #endif
  }

  static func pow(_ x: Double, _ y: Double) -> Double {
    #if canImport(Glibc)
    Glibc.pow(x, y)
    #elseif canImport(Musl)
    Musl.pow(x, y)
    #elseif canImport(Darwin)
    Darwin.pow(x, y)
    #else
    ucrt.pow(x, y)
    #endif
  }
}
