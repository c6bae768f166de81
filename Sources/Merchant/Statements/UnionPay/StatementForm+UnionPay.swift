extension StatementForm {
    /// UnionPay's files of a merchant's transactions and disputes.
    static let unionPay = StatementForm("UnionPay ZM or ZME") { head throws(StatementError) in
        guard head.firstLine.utf8.count >= 100 else { return nil }
        let file = try FileBytes(path: head.source.path)
        let bytes = try StatementSource.unpacked(file, packing: head.source.packing, name: head.source.name)
        let line = try bytes.bytes(upTo: 256).prefix { $0 != 0x0A }
        let isZM = UnionPayLayout.transactions.isBeginning(line, ofDigits: [5, 7])
        guard isZM || UnionPayLayout.disputes.isBeginning(line, ofDigits: [5, 7, 11]) else { return nil }
        return UnionPayReader(format: isZM ? .unionPayZM : .unionPayZME, source: head.source, options: head.options)
    }
}

extension UnionPayLayout {
    /// Whether a line begins with the first eleven fields of the layout, of which some are digits alone.
    fileprivate func isBeginning(_ line: ArraySlice<UInt8>, ofDigits digits: [Int]) -> Bool {
        guard line.count >= starts[11], misplaced(in: line, before: 12) == nil else { return false }
        return digits.allSatisfy { number in
            line[line.startIndex + starts[number - 1]..<line.startIndex + starts[number - 1] + widths[number - 1]]
                .allSatisfy(\.isDigit)
        }
    }
}
