extension String {
    /// The seconds since midnight of a time such as 19:38:38, 193838 or 2026-11-22 19:38:38; nothing where there is none.
    var secondsOfDay: Int? {
        let part = split { $0 == " " || $0 == "T" || $0 == "\t" }.last ?? ""
        var fields = part.split(separator: ":").map { $0.prefix { $0.isASCII && $0.isNumber } }
        if fields.count == 1, part.count == 6, fields[0].count == 6 {
            fields = [part.prefix(2), part.dropFirst(2).prefix(2), part.suffix(2)]
        }
        guard fields.count == 2 || fields.count == 3, let hour = Int(fields[0]), let minute = Int(fields[1]),
            let second = fields.count == 3 ? Int(fields[2]) : 0, hour < 24, minute < 60, second < 60
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }
}
