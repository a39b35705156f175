/** Lines that a page puts between the paragraphs of an article. They are read, but they head and title nothing. */
const FURNITURE: ReadonlySet<string> = new Set([
  'ad',
  'advert',
  'advertisement',
  'advertising',
  'also read',
  'article continues below',
  'comments',
  'copy link',
  'continue reading',
  'further reading',
  'get the newsletter',
  'home',
  'latest news',
  'listen',
  'listen to this article',
  'loading',
  'menu',
  'more from us',
  'more on this story',
  'more stories',
  'most read',
  'newsletter',
  'note',
  'print',
  'promoted',
  'read also',
  'read more',
  'read next',
  'recommended',
  'recommended for you',
  'recommended stories',
  'related',
  'related articles',
  'related content',
  'related stories',
  'related topics',
  'save',
  'see also',
  'share',
  'share this',
  'share this article',
  'sign in',
  'sign up',
  'skip to content',
  'skip to main content',
  'sponsored',
  'story continues below',
  'subscribe',
  'subscribe now',
  'topics',
  'trending',
  'watch',
  'you may also like',
]);

export const isFurniture = (text: string): boolean =>
  text.length <= 40 &&
  (FURNITURE.has(text.toLowerCase().replace(/[\s:.…!]+$/, '')) ||
    /^\d{1,2}[\s-]min(?:ute)?s?(?:\sread)?$/i.test(text));

/** A picture's line: "Photo: …", "Image credit: …", "Jo Lind/Alamy". */
export const isCredit = (text: string): boolean =>
  CREDIT.test(text) || (text.length < 80 && OF_AGENCY.test(text));

const CREDIT =
  /^(?:photo|image|picture|graphic|chart|caption|figure|source image)(?:\s(?:credit|by|courtesy))?\s?:/i;
/** Ends in the house that has the picture, behind who took it. */
const OF_AGENCY =
  /^(?:[^.!?]{0,60}(?:[/|–—-]|\svia|\sfrom)\s?)?(?:getty images?|shutterstock|alamy(?: stock photo)?|istock(?:photo)?|adobe stock|depositphotos|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|ap photo|afp|epa(?:-efe)?|pa wire|pa images|anadolu(?: agency)?|xinhua|nurphoto)\.?$/i;
