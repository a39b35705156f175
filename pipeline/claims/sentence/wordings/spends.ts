/** Verbs for money that is gone: what is done with it may stand right behind the sum ("spent €40m buying land"). */
export const SPENDS = /^(?:spen[dt]s?|waste[sd]?|invest(?:s|ed)?|paid|pays?|earn(?:s|ed)?)$/;
