/// Why the terminal could not be opened.
public enum TerminalError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is not set.
    case unsetType
    /// The terminal of that type cannot move its cursor.
    case dumb(String)
    /// There is no description for that type, nor for xterm-256color.
    case cannotOpen(String)
    /// Neither the user's locale nor C.UTF-8 has UTF-8.
    case noUnicode
    /// The file for errors cannot be written.
    case errorLog(String)
    /// The terminal is open already in this process.
    case alreadyOpen

    /// One sentence on what is wrong and how to mend it.
    public var description: String {
        switch self {
        case .notATerminal:
            "Standard input and output must be a terminal; in a pipe or script, use a command with --json."
        case .unsetType:
            "TERM is not set; set it to the type of your terminal, for example TERM=xterm-256color."
        case .dumb(let type):
            "The terminal type \(type) cannot move its cursor; set TERM to what your terminal is, "
                + "for example xterm-256color, or use a command with --json."
        case .cannotOpen(let type):
            "There is no description of the terminal type \(type); install the package ncurses-base or ncurses-term."
        case .noUnicode:
            "No UTF-8 locale is installed; set LC_ALL to one, for example LC_ALL=C.UTF-8."
        case .errorLog(let path):
            "The error log \(path) cannot be written; name a file in a directory that you may write to."
        case .alreadyOpen:
            "The terminal is already in use by this process; close it first."
        }
    }
}
