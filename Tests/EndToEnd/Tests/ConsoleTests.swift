import Testing

/// What needs a terminal, one after the other: each test has a terminal and a whole demo to itself.
@Suite(.serialized, .timeLimit(.minutes(20)))
enum ConsoleTests {}
