import Timekeeping

/// Two names of differences with an equals sign between them.
struct LinkArgument: Sendable {
    /// The names, as they were written.
    let names: (String, String)

    /// Reads both names; a number of a host's may hold an equals sign itself, but a name begins with a day.
    init?(_ text: String) {
        for place in text.indices where text[place] == "=" {
            let second = text[text.index(after: place)...]
            guard place > text.startIndex, (try? BusinessDay(parsing: String(second.prefix(10)))) != nil else {
                continue
            }
            names = (String(text[..<place]), String(second))
            return
        }
        return nil
    }
}
