/// What a program left behind.
struct CommandResult: Sendable, Hashable {
    /// The exit status; 128 and the number of the signal that ended it.
    let status: Int32
    let output: String
    let errors: String

    /// The one JSON object on standard output.
    var json: JSON {
        get throws { try JSON(parsing: output) }
    }

    /// The JSON objects on standard output, one a line.
    var jsonLines: [JSON] {
        get throws { try output.split(separator: "\n").map { try JSON(parsing: String($0)) } }
    }

    /// Whether standard error is exactly one line that reads as a sentence.
    var isOneSentence: Bool {
        let lines = errors.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count == 2 && lines[1].isEmpty && lines[0].hasSuffix(".") && lines[0].contains(" ")
    }
}
