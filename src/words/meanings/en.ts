import type { Meanings } from './zh-Hans';

const row: Meanings['row'] = {
	new: 'Requests that came in this year, whether or not they were answered by its end.',
	carried_in: 'Requests of the year before, not answered by its end, dealt with this year.',
	granted: 'All that was asked for is disclosed: handed over, or where to find it is told.',
	partial: 'Some of it may not be disclosed: that was taken out and the rest handed over.',
	'denied.state_secret': 'Classified as a state secret by law, not disclosed (Regulations, art. 14).',
	'denied.law': 'Laws or administrative regulations forbid disclosing it (Regulations, art. 14).',
	'denied.safety': 'Might endanger national, public or economic security or social stability (Regulations, art. 14).',
	'denied.third_party':
		'Trade secrets, privacy and the like: disclosing it would harm the rights of a third party (Regulations, art. 15).',
	'denied.internal':
		'Personnel, logistics, internal procedure and the like: need not be disclosed (Regulations, art. 16).',
	'denied.process':
		'Records of discussion, drafts, letters of consultation, reports to superiors and the like: need not be disclosed (Regulations, art. 16).',
	'denied.enforcement_file':
		'From the files of administrative enforcement: need not be disclosed (Regulations, art. 16).',
	'denied.inquiry':
		'Registers of companies, of real estate and others with rules of their own: the applicant is sent there (Regulations, art. 36).',
	'unable.not_held': 'The body does not have what was asked for, or it is not for this body to disclose.',
	'unable.must_create': 'Nothing of the kind exists; it would have to be worked out first (Regulations, art. 38).',
	'unable.unclear': 'Even after the applicant was asked to amend the request, it was not clear what was wanted.',
	'rejected.petition':
		'A petition, complaint or report in the form of a request: the applicant is told where to turn (Regulations, art. 39).',
	'rejected.duplicate': 'Answered before, and asked for again (Regulations, art. 36).',
	'rejected.publication':
		'Gazettes, newspapers, books and other publications: the applicant is told where to get them (Regulations, art. 39).',
	'rejected.excessive':
		'Far more, or far more often, than is reasonable, without a good reason (Regulations, art. 35).',
	'rejected.reissue': 'Asks the body to confirm, or issue again, what the applicant already has.',
	'other.no_amendment':
		'Asked to amend the request, the applicant did not do so in time, without good reason: taken as given up (Regulations, art. 30).',
	'other.unpaid': 'Asked to pay a fee, the applicant did not do so in time: the request is not dealt with further.',
	'other.rest': 'Dealt with in a way that none of the other rows names.',
	closed: 'Requests dealt with this year: all the outcomes above together.',
	carried_out: 'Requests not answered by the end of the year, dealt with in the next.',
};

const ENDED = {
	upheld: 'What the body had done stands.',
	corrected: 'What the body had done was annulled, changed or found unlawful, or has to be done anew.',
	other: 'Ended in another way, such as being withdrawn.',
	pending: 'Not decided by the end of the year.',
};

/** What a figure means, in English. */
export const meaningsEn: Meanings = {
	row,
	plain: {
		'proactive.total': 'Items that the body published of its own accord, without being asked.',
		'normative.issued': 'Published documents below the rank of rules that bind the public; those issued this year.',
		'normative.repealed': 'Documents below the rank of rules that bind the public; those repealed this year.',
		'normative.in_force':
			'Documents below the rank of rules that bind the public; those in force at the end of the year.',
		'licensing.decisions': 'Decisions this year on licences: what may be done only with the leave of the authorities.',
		'penalty.decisions': 'Administrative penalties imposed this year, such as fines and the loss of a licence.',
		'coercion.decisions': 'Measures of administrative coercion this year, such as sealing, seizing and freezing.',
		'charges.amount': 'Charges that public bodies take by law for certain services; the amount of this year.',
		'response.interpretations': 'Articles that explain policies.',
		'application.received': row.new,
		'application.carried_in': row.carried_in,
		'application.carried_out': row.carried_out,
		'application.closed': 'Requests with an outcome this year, those carried over from last year among them.',
		'application.closed.on_time': 'Requests closed within the time that the law sets.',
		'application.closed.extended': 'Requests closed after the time for a reply had been extended by law.',
		'application.replied.already_public': 'Published before the request: the applicant is told where.',
		'application.replied.granted': row.granted,
		'application.replied.partial': row.partial,
		'application.replied.denied': 'Refused for a reason that the law gives and the reply states.',
		'application.replied.not_own': 'Not for this body to disclose.',
		'application.replied.not_exist': 'Nothing of the kind was found.',
		'application.replied.amend': 'The request was unclear: the applicant was asked to change or complete it.',
		'application.replied.other_channel': 'The applicant was told to turn elsewhere.',
		'application.replied.unable': 'Not held, not existing as such, or still unclear after the request was amended.',
		'application.replied.rejected': 'Petitions, repeated requests and the like, not dealt with as requests.',
		'reconsideration.total': 'Cases in which what the body had done was taken to a higher authority for review.',
		'reconsideration.upheld': ENDED.upheld,
		'reconsideration.corrected': ENDED.corrected,
		'reconsideration.other': ENDED.other,
		'reconsideration.pending': ENDED.pending,
		'litigation.total': 'Cases in which what the body had done was taken to court.',
		'litigation.upheld': ENDED.upheld,
		'litigation.corrected': ENDED.corrected,
		'litigation.other': ENDED.other,
		'litigation.pending': ENDED.pending,
		'litigation.direct.total': 'Cases taken to court without a review before.',
		'litigation.direct.upheld': ENDED.upheld,
		'litigation.direct.corrected': ENDED.corrected,
		'litigation.direct.other': ENDED.other,
		'litigation.direct.pending': ENDED.pending,
		'litigation.after_review.total': 'Cases taken to court after a review.',
		'litigation.after_review.upheld': ENDED.upheld,
		'litigation.after_review.corrected': ENDED.corrected,
		'litigation.after_review.other': ENDED.other,
		'litigation.after_review.pending': ENDED.pending,
		'fee.total':
			'What applicants were charged. Since 2019 only for far more, or far more frequent, requests than is reasonable (Regulations, art. 42).',
		'org.reading_points': 'Places where the public can read what was disclosed, such as archives and libraries.',
	},
};
