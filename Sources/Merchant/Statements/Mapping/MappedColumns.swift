import OutsideText

/// Where the columns stand that a mapping file names.
struct MappedColumns: Sendable {
    private let places: [MappingKey: Int]
    /// The columns of free text.
    let texts: [Int]

    private static let single: [MappingKey] = [
        .order, .refund, .number, .refundNumber, .terminal, .payout, .scheme, .time, .day, .amount, .credit, .debit,
        .sign,
        .currency, .payerAmount, .fee, .net, .kind, .state,
    ]

    /// Finds them.
    ///
    /// - Throws: ``StatementError`` that names the mapping file, the key and the column that the header lacks.
    init(_ header: CSVHeader, _ mapping: MappingFile) throws(StatementError) {
        var places: [MappingKey: Int] = [:]
        for key in Self.single {
            guard let name = mapping.value(key) else { continue }
            places[key] = try Self.place(name, key, header, mapping)
        }
        var texts: [Int] = []
        for name in mapping.list(.text) { texts.append(try Self.place(name, .text, header, mapping)) }
        self.places = places
        self.texts = texts
    }

    /// The place of a key's column, nothing where the mapping does not name it.
    subscript(key: MappingKey) -> Int? { places[key] }

    private static func place(
        _ name: String,
        _ key: MappingKey,
        _ header: CSVHeader,
        _ mapping: MappingFile
    ) throws(StatementError) -> Int {
        guard let place = header.place(anyOf: [name]) else {
            let names = header.names.prefix(30).map { $0.shown() }.joined(separator: ", ")
            throw mapping.fault(
                key,
                "\(header.file.shown(limit: 200)) has no column \(name.echoed) on line \(header.line)",
                "Its columns are \(names); say with skip how many lines stand before them."
            )
        }
        return place
    }
}
