import ArgumentParser
import ClearingServer
import Logging

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a node that runs says on standard error.
struct LogOptions: ParsableArguments {
    @Option(help: "How messages are written: text or json (default: json, text on a terminal).")
    var logFormat: String?

    @Option(help: "The least that is written: debug, info, notice, warning or error (default: info, notice in text).")
    var logLevel: String?

    /// A logger as it was asked for.
    func logger() throws -> Logger {
        let format = logFormat ?? (isatty(STDERR_FILENO) == 1 ? "text" : "json")
        guard ["text", "json"].contains(format) else { throw ValidationError("--log-format must be text or json.") }
        let levels: [Logger.Level] = [.debug, .info, .notice, .warning, .error]
        let level = levels.first { $0.rawValue == logLevel }
        guard level != nil || logLevel == nil else {
            throw ValidationError("--log-level must be debug, info, notice, warning or error.")
        }
        guard format == "json" else {
            var logger = ClearingServer.defaultLogger
            logger.logLevel = level ?? .notice
            return logger
        }
        var logger = Logger(label: "clearinghouse") { _ in StructuredLogHandler() }
        logger.logLevel = level ?? .info
        return logger
    }
}
