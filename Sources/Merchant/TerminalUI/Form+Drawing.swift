extension Form: Widget {
    /// Draws labels, fields and what is wrong with them; where not all fit, those around the focus.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        for place in places(in: rectangle) {
            let field = fields[place.index]
            let style = theme.style(place.index == focus ? .title : .text)
            canvas.write(field.label, in: place.label, style: style)
            switch field.input {
            case .text(let input): input.draw(on: &canvas, in: place.input, theme: theme)
            case .choice(let input): input.draw(on: &canvas, in: place.input, theme: theme)
            }
            guard let error = field.error else { continue }
            let lines = TextWrap.lines(of: "! " + error, columns: place.error.columns)
            for (row, line) in lines.prefix(place.error.rows).enumerated() {
                canvas.write(line, in: place.error, row: row, style: theme.style(.failure))
            }
        }
    }

    /// Where the terminal's cursor belongs.
    public func cursorPoint(in rectangle: Rectangle) -> Point? {
        guard let place = places(in: rectangle).first(where: { $0.index == focus }), !place.input.isEmpty else {
            return nil
        }
        switch fields[focus].input {
        case .text(let input): return input.cursorPoint(in: place.input)
        case .choice: return place.input.origin
        }
    }

    /// Lets the field that was clicked take the keys, its cursor where the click was. Answers whether there was one.
    public mutating func click(_ point: Point, in rectangle: Rectangle) -> Bool {
        guard
            let place = places(in: rectangle).first(where: { $0.input.contains(point) || $0.label.contains(point) })
        else { return false }
        move(to: place.index)
        if case .text(var input) = fields[focus].input, input.click(point, in: place.input) {
            setInput(.text(input))
        }
        return true
    }

    /// Where a field is drawn.
    private struct Place {
        var index: Int
        var label: Rectangle
        var input: Rectangle
        var error: Rectangle
    }

    private func places(in rectangle: Rectangle) -> [Place] {
        guard !rectangle.isEmpty else { return [] }
        let widest = fields.map { TextWidth.columns(of: $0.label) }.max() ?? 0
        let sides = rectangle.split(left: min(widest, rectangle.columns * 2 / 5) + 1)
        let heights = fields.map { height(of: $0, columns: sides.rest.columns) }
        var places: [Place] = []
        var row = rectangle.top
        for index in firstSeen(heights, rows: rectangle.rows)..<fields.count where row < rectangle.bottom {
            let rows = min(heights[index], rectangle.bottom - row)
            let label = Rectangle(column: sides.left.left, row: row, columns: sides.left.columns - 1, rows: 1)
            let right = Rectangle(column: sides.rest.left, row: row, columns: sides.rest.columns, rows: rows)
            let parts = right.split(top: 1)
            places.append(Place(index: index, label: label, input: parts.top, error: parts.rest))
            row += heights[index]
        }
        return places
    }

    private func height(of field: Field, columns: Int) -> Int {
        1 + (field.error.map { TextWrap.lines(of: "! " + $0, columns: columns).count } ?? 0)
    }

    /// The first field to be drawn, so that the one with the focus is seen.
    private func firstSeen(_ heights: [Int], rows: Int) -> Int {
        var first = min(focus, max(0, fields.count - 1))
        guard !fields.isEmpty else { return 0 }
        var used = heights[first]
        while first > 0, used + heights[first - 1] <= rows {
            first -= 1
            used += heights[first]
        }
        return first
    }
}
