extension FieldBytes {
    /// Without blanks around it and the backtick before it.
    var unticked: FieldBytes {
        let trimmed = trimmed
        return !trimmed.isEmpty && trimmed[0] == UInt8(ascii: "`") ? trimmed.dropping(first: 1).trimmed : trimmed
    }
}

extension CSVReader {
    /// A field without its backtick, empty where there is no such column.
    func ticked(_ place: Int?) -> FieldBytes {
        place.map { field($0).unticked } ?? field(count)
    }

    /// A field without its backtick, empty where it is 0, which stands for nothing.
    func number(_ place: Int?) -> FieldBytes {
        let field = ticked(place)
        return field.equals("0") ? field.dropping(first: 1) : field
    }

    /// A merchant's number, nothing where it is 0.
    func merchant(_ place: Int?) -> FieldBytes? {
        let field = number(place)
        return field.isEmpty ? nil : field
    }

    /// Joins again what a comma within a value tore apart: a field that does not begin with a backtick belongs to the
    /// one before it.
    mutating func rejoinTicked(columns: Int) {
        guard count > columns, field(0).begins(with: "`") else { return }
        var place = 1
        while place < count, count > columns {
            if field(place).begins(with: "`") { place += 1 } else { join(place - 1...place) }
        }
    }
}
