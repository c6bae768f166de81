import Money
import OutsideText
import Timekeeping

extension BankXMLDocument {
    /// Makes rows of an entry that is whole.
    func end(_ entry: BankXMLEntry) throws {
        guard let amount = entry.signedAmount else {
            throw values.fault(
                "the entry has no \(entry.amount == nil ? "Amt" : "CdtDbtInd")",
                "Ntry",
                line: entry.line
            )
        }
        try statement?.count(amount, of: entry, values: values)
        guard let state = try state(of: entry) else { return }
        try notice(entry)
        var entry = entry
        // Both dates may lack; what is told was booked by the day on which it is told.
        entry.bookedOn = entry.bookedOn ?? entry.valueOn ?? statement?.to ?? statement?.made
        if let day = entry.bookedOn {
            days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        }
        if entry.codes.isNetwork {
            try takeNetwork(entry, amount)
        } else {
            guard !isNetwork else {
                throw values.fault("an entry of a bank stands among the network's", "Ntry/BkTxCd", line: entry.line)
            }
            try give(entry.bankLine(amount, state: state))
        }
    }

    /// Ends a statement.
    func endStatement() throws {
        guard let statement else { return }
        self.statement = nil
        try network?.flush { try give($0) }
        network = nil
        try statement.check(values: values)
        guard statements.insert(statement.fingerprint).inserted else {
            throw StatementError(
                .doubled,
                file: values.file,
                line: statement.line,
                field: "Id",
                reason: "the statement \(statement.identifier.echoed) stands in it twice"
            )
        }
        names.append(statement.identifier)
        if !accounts.contains(statement.account), accounts.count < 100 { accounts.append(statement.account) }
        let ends = [statement.from, statement.to].compactMap { $0 }
        for day in ends { days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day }
    }

    private func takeNetwork(_ entry: BankXMLEntry, _ amount: Money) throws {
        if network == nil {
            guard rows == 0 || isNetwork else {
                throw values.fault("an entry of the network stands among a bank's", "Ntry/BkTxCd", line: entry.line)
            }
            isNetwork = true
            network = NetworkEntries(settlement: statement?.identifier ?? "", values: values)
            if let opening = statement?.opening, let carried = opening.signedAmount, !carried.isZero {
                try give(.carried(carried, line: opening.line, settlement: statement?.identifier, day: entry.bookedOn))
            }
        }
        try network?.take(entry, amount) { try give($0) }
    }

    private func give(_ line: StatementLine) throws {
        rows += 1
        try hand(line)
    }

    /// How an entry ended; nil where it only informs of money that does not move.
    private func state(of entry: BankXMLEntry) throws(StatementError) -> StatementLine.State? {
        switch entry.status {
        case "BOOK": return .succeeded
        case "PDNG", "FUTR": return .pending
        case "INFO": return nil
        default:
            throw values.fault(
                "\(entry.status.echoed) is none of BOOK, PDNG, FUTR and INFO",
                "Ntry/Sts",
                line: entry.line
            )
        }
    }

    /// Refuses an entry that is the same as an earlier one in everything, the bank's own number of it included.
    private func notice(_ entry: BankXMLEntry) throws(StatementError) {
        var reference = entry.servicerReference
        if reference.isEmpty, entry.details == 1 { reference = entry.movement.servicerReference }
        if reference.isEmpty, entry.codes.isNetwork { reference = entry.reference }
        guard !reference.isEmpty, !seen.insert(entry.fingerprint.finalize()).inserted else { return }
        throw StatementError(
            .doubled,
            file: values.file,
            line: entry.line,
            field: "Ntry",
            reason: "the entry \(reference.echoed) stands in it twice"
        )
    }
}
