import CollectiveLearning
import Testing

@Suite struct LearningProjectTests {}
