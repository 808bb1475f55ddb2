/**
 * Says in a request's context that a picture's description is still to be written: pictures out of a Word
 * file enter the library before anybody has looked at them. No request from outside can set it; none of
 * them goes live without a description (requirement `requirement.pictureAlt`).
 */
export const ALT_COMES_LATER = 'altComesLater'
