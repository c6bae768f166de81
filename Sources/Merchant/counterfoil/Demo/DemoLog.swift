import Foundation
import Logging

/// Where the demo's node writes what an operator would want to know: a file, since the screen is the console's.
enum DemoLog {
    static func logger(_ directory: DemoDirectory) -> Logger {
        let path = "\(directory.path)/clearing.log"
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        var logger = Logger(label: "clearinghouse") { label in
            guard let file = FileHandle(forWritingAtPath: path) else { return SwiftLogNoOpLogHandler() }
            file.seekToEndOfFile()
            return FileLogHandler(label: label, file: file)
        }
        logger.logLevel = .notice
        return logger
    }
}
