import Ledger
import Till
import Timekeeping

extension ConsoleModel {
    /// When the picture changes without a key or news: the next second of a countdown, the next minute of a link that is
    /// away, the end of a choice. `nil` where nothing moves.
    var nextChange: Timestamp? {
        let choice = chosenUntil.flatMap { $0 > now ? $0 : nil }
        return [nextSecond, nextMinute, choice, till.isWaiting ? nil : lock.locksAt].compactMap(\.self).min()
    }

    private var nextSecond: Timestamp? {
        // The ages of what waits.
        if screen == .unknown, unknown.attempts?.isEmpty == false { return now.adding(seconds: 1) }
        guard screen == .till, !showsHelp else { return nextExpiry }
        let shown = till.aside + (till.isCountingDown ? [till.attempt].compactMap(\.self) : [])
        return shown.compactMap { attempt in
            let left = attempt.expiresAt.interval(since: now)
            return left < 0 ? nil : now.adding(milliseconds: left % 1000 + 1)
        }.min()
    }

    // On another screen, nobody sees the seconds, but the order's end must not wait.
    private var nextExpiry: Timestamp? { till.isCountingDown ? till.attempt?.expiresAt : nil }

    private var nextMinute: Timestamp? {
        guard case .offline = link else { return nil }
        return now.adding(milliseconds: 60_000 - now.interval(since: linkChangedAt) % 60_000)
    }
}
