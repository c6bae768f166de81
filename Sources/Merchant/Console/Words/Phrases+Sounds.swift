extension Phrases {
    var muted: String { say("MUTED", "已静音") }
}
