import Foundation
import Logging
import Timekeeping

/// Writes log messages to a file, a line each.
struct FileLogHandler: LogHandler {
    let label: String
    let file: FileHandle
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .notice

    init(label: String, file: FileHandle) {
        self.label = label
        self.file = file
    }

    subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let extra = metadata.merging(event.metadata ?? [:]) { _, new in new }.map { " \($0.key)=\($0.value)" }.sorted()
        let line = "\(TimeSource.system.now()) \(event.level) \(label): \(event.message)\(extra.joined())\n"
        file.write(Data(line.utf8))
    }
}
