import ClearingProtocol
public import Ledger
public import Statements
public import Timekeeping

/// The books of some business days, written to a file as they stand at one instant.
///
/// It depends on the entries of those days and of those before alone: the same days give the same bytes whoever writes
/// them and whenever, as long as nothing more is recorded for them. Only the entries that move the cash of a drawer are
/// left out, all together, while whoever reads may not know it: see ``CashSight``. They balance by themselves, so that
/// what remains does too.
public struct LedgerExport {
    private let view: LedgerView
    private let head: ExportHead
    private let runs: [DayRun]
    private let batches: ExportedBatches
    private let seesCash: Bool

    /// Prepares an export.
    ///
    /// - Parameters:
    ///   - first: the first business day, or `nil` for the ledger's first.
    ///   - last: the last business day, or `nil` for the ledger's last.
    ///   - sight: what whoever reads may know of cash; `nil` is nobody in particular.
    ///   - view: the ledger as it is to be read; it must hold as long as this is written.
    /// - Throws: `LedgerError`, or ``TillError/zone(_:)``.
    public init(
        from first: BusinessDay? = nil,
        to last: BusinessDay? = nil,
        sight: CashSight? = nil,
        in view: LedgerView
    ) throws {
        let founding = try view.founding()
        // What pairings say later of the merchant must not change what was exported before.
        let runs = try view.dayRuns(MerchantCalendar(founding.profile)).filter { try view.posts(in: $0.entries) }
        let days = try Self.days(from: first, to: last, of: runs, in: view)
        self.view = view
        self.runs = runs.filter { days?.contains($0.day) ?? false }
            .sorted { ($0.day, $0.entries.lowerBound) < ($1.day, $1.entries.lowerBound) }
        let read = days.map { days in runs.filter { $0.day <= days.upperBound } } ?? []
        let end = read.map { $0.entries.upperBound - 1 }.max() ?? 0
        let seesCash = try (sight ?? CashSight(of: nil, in: view)).seesAccounts(after: end, in: view)
        self.seesCash = seesCash
        batches = try ExportedBatches(upTo: days?.upperBound, in: view)
        head = ExportHead(
            ledger: founding.ledger,
            merchant: founding.profile.name,
            chineseName: founding.profile.chineseName,
            currency: founding.profile.currency,
            foundedAt: try view.entry(1)?.recordedAt ?? Timestamp(milliseconds: 0),
            days: days,
            opening: try Self.opening(before: days?.lowerBound, of: runs, in: view).filter {
                seesCash || Account($0.account)?.isOfDrawer != true
            }
        )
    }

    /// Writes the export, a piece at a time.
    ///
    /// - Parameter sink: takes each piece; what it throws is thrown on.
    /// - Throws: `LedgerError`, and what `sink` throws.
    public func write(_ format: ExportFormat, to sink: (String) throws -> Void) throws {
        switch format {
        case .csv: try write(CSVExport(), to: sink)
        case .jsonLines: try write(JSONLinesExport(), to: sink)
        case .hledger: try write(HledgerExport(head), to: sink)
        case .beancount: try write(BeancountExport(head), to: sink)
        case .camt053: try writeBankStatement(to: sink)
        }
    }

    private func write(_ writer: some ExportWriter, to sink: (String) throws -> Void) throws {
        var writer = writer
        try sink(writer.begin())
        try forEachEntry { try sink(writer.text(of: $0)) }
        try sink(writer.end())
    }

    private func writeBankStatement(to sink: (String) throws -> Void) throws {
        var totals = BankStatementTotals(head)
        try forEachEntry { totals.add($0) }
        var writer = BankStatementExport(totals)
        try sink(writer.begin())
        for account in totals.accounts(orThatOf: Account.defaultNetwork) {
            try sink(writer.begin(account))
            try forEachEntry { try sink(writer.text(of: $0)) }
            try sink(writer.endStatement())
        }
        try sink(writer.end())
    }

    private func forEachEntry(_ body: (ExportedEntry) throws -> Void) throws {
        for run in runs {
            try view.forEachPostedEntry(in: run.entries) { posted in
                guard seesCash || !posted.entry.postings.contains(where: { Account($0.account)?.isOfDrawer == true })
                else { return }
                let batch = batches.number(of: posted.entry.sequence)
                guard let entry = try ExportedEntry(posted, day: run.day, batch: batch, in: view) else { return }
                try body(entry)
            }
        }
    }

    private static func days(
        from first: BusinessDay?,
        to last: BusinessDay?,
        of runs: [DayRun],
        in view: LedgerView
    ) throws -> ClosedRange<BusinessDay>? {
        let days = runs.map(\.day)
        guard let first = first ?? last.map({ min($0, days.min() ?? $0) }) ?? days.min() else { return nil }
        let end = last ?? max(first, days.max() ?? first)
        return first...max(first, end)
    }

    private static func opening(
        before day: BusinessDay?,
        of runs: [DayRun],
        in view: LedgerView
    ) throws -> [ExportedPosting] {
        // Runs that follow each other are one range: what lies between two of them posts nothing.
        var ranges: [Range<Int>] = []
        var isOpen = false
        for run in runs {
            guard let day, run.day < day else {
                isOpen = false
                continue
            }
            let first = isOpen ? ranges.removeLast().lowerBound : run.entries.lowerBound
            ranges.append(first..<run.entries.upperBound)
            isOpen = true
        }
        return try view.movements(in: ranges).map { ExportedPosting(account: $0.account, amount: $0.balance) }
    }
}
