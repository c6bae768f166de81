import Timekeeping

/// The header `Retry-After` (RFC 9110 section 10.2.3).
enum RetryAfter {
    private static let months = [
        "Jan": "01", "Feb": "02", "Mar": "03", "Apr": "04", "May": "05", "Jun": "06", "Jul": "07", "Aug": "08",
        "Sep": "09", "Oct": "10", "Nov": "11", "Dec": "12",
    ]

    /// The seconds that a header asks to wait for; `nil` when it says neither a number of seconds nor a time.
    static func seconds(_ text: String, at now: Timestamp) -> Int? {
        if let seconds = Int(text) { return seconds >= 0 ? seconds : nil }
        guard let time = time(text) else { return nil }
        return Int(max(0, (time.interval(since: now) + 999) / 1_000))
    }

    /// The instant of an IMF-fixdate, such as "Sun, 06 Nov 1994 08:49:37 GMT".
    static func time(_ text: String) -> Timestamp? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let month = months[String(parts[2])] else { return nil }
        return try? Timestamp(parsing: "\(parts[3])-\(month)-\(parts[1])T\(parts[4])Z")
    }
}
