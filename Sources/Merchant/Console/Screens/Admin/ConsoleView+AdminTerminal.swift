import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Timekeeping

extension ConsoleView {
    /// A key is best renewed once a year.
    private static let keyLife: Int64 = 365 * 86_400

    /// What the terminal is, and whom it believes.
    func drawTerminal(_ model: ConsoleModel, on canvas: inout Canvas, in area: Rectangle) {
        guard let facts = model.admin.terminal else {
            canvas.write(phrases.loading, in: area, style: theme.style(.dim))
            return
        }
        let (pairing, profile) = (facts.paired.pairing, facts.paired.pairing.profile)
        let limit = Money(minorUnits: profile.limit, currency: profile.currency)
        let names = [profile.merchant, profile.name, profile.chineseName].compactMap(\.self)
        let since = "\(calendar.localDate(pairing.pairedAt)) \(calendar.localMinute(pairing.pairedAt))"
        let due = pairing.pairedAt.adding(seconds: Self.keyLife)
        let (renewal, isDue) = (calendar.localDate(due), due < model.now)
        KeyValueTable(rows: [
            .init(phrases.terminalTitle, pairing.terminal),
            .init(phrases.merchantTitle, names.joined(separator: " · ")),
            .init(phrases.orderLimit, limit.labelled),
            .init(phrases.cutoff, "\(profile.cutoff) \(profile.zone)"),
            .init(phrases.networkTitle, facts.paired.clearing),
            .init(phrases.nodeKey, pairing.nodeKey.identifier),
            .init(phrases.terminalKey, pairing.terminalKey.identifier),
            .init(phrases.keyMade, phrases.renewal(made: since, by: "\(renewal)"), role: isDue ? .warning : .text),
            .init(phrases.logOrigin, pairing.logOrigin),
            .init(phrases.checkpoint, facts.checkpoint.map { phrases.entries($0) } ?? "–"),
            .init(phrases.journalTitle, phrases.entries(facts.entries)),
            .init(phrases.directoryTitle, facts.directory),
            .init(phrases.lockTitle, phrases.afterIdle(model.lock.idleSeconds / 60)),
        ]).draw(on: &canvas, in: area, theme: theme)
    }
}
