extension StatementForm {
    /// Our network's signed statement.
    static let networkJSON = StatementForm("our network's JSON") { head in
        guard head.firstLine.hasPrefix("{") else { return nil }
        let text = String(decoding: head.bytes.prefix(4096), as: UTF8.self)
        guard text.contains("\"signed\""), text.contains("\"signature\"") else { return nil }
        return NetworkJSONReader(source: head.source, options: head.options)
    }

    /// Our network's statement as comma-separated values.
    static let networkCSV = StatementForm("our network's CSV") { head in
        guard head.firstLine == NetworkCSVReader.columns.joined(separator: ",") else { return nil }
        return NetworkCSVReader(source: head.source)
    }
}
