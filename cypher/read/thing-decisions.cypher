// The steps that people took on contenders or testbeds.
// $about: CONTENDER or TESTBED.
MATCH (decision:Decision {about: $about})
RETURN decision {.*} AS decision
ORDER BY decision.key
