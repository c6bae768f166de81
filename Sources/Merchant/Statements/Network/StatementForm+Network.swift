extension StatementForm {
    /// Our network's signed statement.
    static let networkJSON = StatementForm("an object with \"key\", \"signature\" and \"signed\"") { head in
        guard head.firstLine.hasPrefix("{") else { return nil }
        let text = String(decoding: head.bytes.prefix(4096), as: UTF8.self)
        guard text.contains("\"signed\""), text.contains("\"signature\"") else { return nil }
        return NetworkJSONReader(source: head.source, options: head.options)
    }

    /// Our network's statement as comma-separated values.
    static let networkCSV = StatementForm("columns settlement, business_day, kind, number") { head in
        guard head.firstLine == NetworkCSVReader.columns.joined(separator: ",") else { return nil }
        return NetworkCSVReader(source: head.source)
    }
}
