public import ClearingProtocol
import Money

extension Problem {
    /// Runs what reads JSON; its error becomes the problem that names the field.
    static func naming<Value>(_ body: () throws(JSONError) -> Value) throws(Problem) -> Value {
        do {
            return try body()
        } catch {
            throw Problem(error)
        }
    }

    /// The problem of a request that cannot be read.
    public init(_ error: JSONError) {
        self.init(.malformed, error.description, field: error.field)
    }

    static func unknown(_ what: String) -> Problem {
        Problem(.notFound, "\(what) is not known here.")
    }
}
