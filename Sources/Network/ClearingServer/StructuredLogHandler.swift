import ClearingProtocol
public import Logging
import Timekeeping

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes log messages to standard error as JSON, one object a line, for programs that read logs.
public struct StructuredLogHandler: LogHandler {
    /// What goes with every message.
    public var metadata: Logger.Metadata = [:]
    /// What is asked for more of that.
    public var metadataProvider: Logger.MetadataProvider?
    /// The least level that is written.
    public var logLevel = Logger.Level.info

    /// A handler.
    public init() {}

    public subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        Self.emit(line(event, at: TimeSource.system.now()))
    }

    /// The line of a message.
    func line(_ event: LogEvent, at instant: Timestamp) -> String {
        let extra = metadata.merging(event.metadata ?? [:]) { _, new in new }
        var members: [String: JSONValue] = [:]
        for (name, value) in extra { members[name == "hb.request.id" ? "request" : name] = Self.json(value) }
        if let error = event.error { members["error"] = .string("\(error)") }
        members["time"] = .string(instant.description)
        members["level"] = .string(event.level.rawValue)
        members["message"] = .string("\(event.message)")
        return JSONValue.object(members).canonicalText + "\n"
    }

    private static func json(_ value: Logger.MetadataValue) -> JSONValue {
        switch value {
        case .stringConvertible(let number as Int): .integer(Int64(number))
        case .stringConvertible(let number as Int64): .integer(number)
        case .string, .stringConvertible: .string("\(value)")
        case .array(let list): .array(list.map(json))
        case .dictionary(let members): .object(members.mapValues(json))
        }
    }

    // One call a line, so that lines of several threads do not mix.
    private static func emit(_ line: String) {
        var bytes = Array(line.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
